package dev.customersdk.springboot;

import org.jspecify.annotations.Nullable;

/** An HTTP proxy on the way to a vendor. */
public class ProxyProperties {

  /** For Spring. */
  public ProxyProperties() {}

  /** Name or address of an HTTP proxy; requests go to the vendor directly unless set. */
  private @Nullable String host;

  /** Port of the proxy; 8080 unless set. */
  private @Nullable Integer port;

  /** Name with which to log in at the proxy, if it asks. */
  private @Nullable String username;

  /** Password with which to log in at the proxy, if it asks. */
  private @Nullable String password;

  /** {@return the name or address of the proxy} */
  public @Nullable String getHost() {
    return host;
  }

  /**
   * Sets the name or address of the proxy.
   *
   * @param host the host
   */
  public void setHost(@Nullable String host) {
    this.host = host;
  }

  /** {@return the port of the proxy} */
  public @Nullable Integer getPort() {
    return port;
  }

  /**
   * Sets the port of the proxy.
   *
   * @param port the port
   */
  public void setPort(@Nullable Integer port) {
    this.port = port;
  }

  /** {@return the name with which to log in} */
  public @Nullable String getUsername() {
    return username;
  }

  /**
   * Sets the name with which to log in.
   *
   * @param username the name
   */
  public void setUsername(@Nullable String username) {
    this.username = username;
  }

  /** {@return the password with which to log in} */
  public @Nullable String getPassword() {
    return password;
  }

  /**
   * Sets the password with which to log in.
   *
   * @param password the password
   */
  public void setPassword(@Nullable String password) {
    this.password = password;
  }
}
