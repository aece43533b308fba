package dev.customersdk.testkit;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One request that a vendor rejects, and what the error says of it. */
record ValidationCase(
    int status, String method, String path, Optional<String> body, String expected) {

  /**
   * Reads a table. An entry is {@code STATUS METHOD PATH: CELL | CELL …}, continued by lines that
   * are indented. A cell takes the place of the path's asterisk or else is the body; without cells
   * there is no body. What the error says follows an arrow. {@code ID} stands for the id of the
   * only stored customer.
   */
  static List<ValidationCase> parse(String table) {
    List<ValidationCase> cases = new ArrayList<>();
    for (String entry : table.replaceAll("\\R +", " | ").strip().split("\\R", -1)) {
      String[] parts = entry.split(": ?\\|? ?", 2);
      String[] head = parts[0].split(" ", 3);
      for (String cell : parts.length < 2 ? new String[] {""} : parts[1].split(" \\| ", -1)) {
        String[] sides = cell.split(" -> ", 2);
        boolean isBody = parts.length > 1 && !head[2].contains("*");
        cases.add(
            new ValidationCase(
                Integer.parseInt(head[0]),
                head[1],
                head[2].replace("*", sides[0]),
                isBody ? Optional.of(sides[0]) : Optional.empty(),
                sides.length < 2 ? "" : sides[1]));
      }
    }
    return cases;
  }

  HttpResponse<String> send(Caller caller, String id) {
    String target = path.replace("ID", id);
    return body.isPresent()
        ? caller.send(method, target, body.get().replace("ID", id))
        : caller.send(method, target);
  }
}
