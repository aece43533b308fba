package dev.customersdk.testkit;

import java.util.ArrayList;
import java.util.List;

/** The segments of a path, decoded after they were split; a trailing slash is an empty last one. */
record RequestPath(List<String> segments) {

  static RequestPath of(RecordedRequest request) {
    List<String> segments = new ArrayList<>();
    for (String segment : request.path().split("/", -1)) {
      segments.add(Percent.decodeSegment(segment));
    }
    return new RequestPath(
        List.copyOf(segments.subList(Math.min(1, segments.size()), segments.size())));
  }

  boolean startsWith(String... first) {
    return segments.size() >= first.length
        && segments.subList(0, first.length).equals(List.of(first));
  }

  int size() {
    return segments.size();
  }

  String segment(int index) {
    return segments.get(index);
  }
}
