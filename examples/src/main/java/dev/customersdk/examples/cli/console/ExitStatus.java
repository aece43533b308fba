package dev.customersdk.examples.cli.console;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the process says when it ends. */
public enum ExitStatus {
  /** Done. */
  OK(0, "Done."),
  /** Trouble on this side. */
  TROUBLE(1, "A file could not be read or written, or the program is at fault."),
  /** Wrong usage. */
  USAGE(2, "Wrong usage, a missing key, or a file that cannot be imported. Nothing was sent."),
  /** No such thing. */
  NOT_FOUND(3, "The vendor has no such thing."),
  /** The vendor said no. */
  REJECTED(4, "The vendor refused it, or some rows of an import."),
  /** Nothing arrived. */
  NOT_SENT(5, "Nothing arrived at the vendor, or only some rows of an import did: do it again."),
  /** Nobody knows. */
  UNKNOWN(6, "Unclear: the vendor may have done it. Look before you do it again."),
  /** Done, without a response. */
  PROCESSED(7, "The vendor did it, but its response could not be read, or not printed."),
  /** Stopped. */
  INTERRUPTED(130, "Interrupted, as by Ctrl-C; 143 where it was told to end by kill.");

  private final int code;
  private final String text;

  ExitStatus(int code, String text) {
    this.code = code;
    this.text = text;
  }

  /** The number. */
  public int code() {
    return code;
  }

  /** What each number means, for help. */
  public static Map<String, String> help() {
    Map<String, String> help = new LinkedHashMap<>();
    for (ExitStatus status : values()) {
      help.put(Integer.toString(status.code), status.text);
    }
    return help;
  }
}
