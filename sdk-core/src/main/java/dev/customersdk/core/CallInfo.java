package dev.customersdk.core;

/**
 * What is known of a call when it begins; nothing of its data.
 *
 * @param id names this execution of the call, in its attempts too: 16 hexadecimal digits
 * @param vendor the vendor's short name, such as {@code kohort}
 * @param method the HTTP method
 * @param path the path template, such as {@code /customers/{id}}
 * @param host the server's name
 * @param port the server's port
 */
public record CallInfo(
    String id, String vendor, String method, String path, String host, int port) {}
