package dev.customersdk.benchmarks.report;

/** What the rows of the table are about. */
enum Measure {
  GET_BYTES("get one", "B"),
  GET_TIME("get one, p50", "µs"),
  WRITE_BYTES("write one", "B"),
  WRITE_TIME("write one, p50", "µs"),
  PAGE_BYTES("page of 100", "B"),
  PAGE_TIME("page of 100, p50", "µs"),
  DECODE_BYTES("decode one", "B"),
  DECODE_TIME("decode one", "µs"),
  ENCODE_BYTES("encode one", "B"),
  ENCODE_TIME("encode one", "µs"),
  THREADS8_BYTES("get one, 8 threads", "B"),
  THREADS8_RATE("get one, 8 threads", "op/s"),
  THREADS64_BYTES("get one, 64 threads", "B"),
  THREADS64_RATE("get one, 64 threads", "op/s"),
  ASYNC64_BYTES("get one, 64 asynchronous", "B"),
  ASYNC64_RATE("get one, 64 asynchronous", "op/s"),
  START("cold start to the first customer", "ms"),
  START_ARCHIVED("the same with an AppCDS archive", "ms"),
  CLASSES("classes loaded", ""),
  METASPACE("metaspace with 51 clients", "KB"),
  FIRST_HEAP("heap after the first client", "KB"),
  FURTHER_HEAP("heap of a further client", "KB"),
  THREADS("threads with 51 clients", ""),
  CLASS_PATH("class path", "KB"),
  JARS("jars", ""),
  /** In a table of its own, as those below. */
  GROWN_BYTES("grown", "B"),
  GROWN_TIME("grown, p50", "µs"),
  SET_BYTES("get one", "B"),
  SET_TIME("get one, p50", "µs");

  private final String label;
  private final String unit;

  Measure(String label, String unit) {
    this.label = label;
    this.unit = unit;
  }

  String label() {
    return unit.isEmpty() ? label : label + ", " + unit;
  }
}
