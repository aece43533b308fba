package dev.customersdk.springboot;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.util.unit.DataSize;

/** The settings of one client. */
public class AccountProperties {

  /** For Spring. */
  public AccountProperties() {}

  /** Whether there are clients at all, of the vendor or of the account; true unless set. */
  private boolean enabled = true;

  /** Key that the vendor gave you. */
  private @Nullable String apiKey;

  /** Where the vendor lives; https, except on this machine. */
  private @Nullable String baseUrl;

  /** Whether the base URL may be http to another machine; the key then travels unencrypted. */
  private @Nullable Boolean allowInsecureHttp;

  /** Longest time for a whole call, with its attempts and delays; 60s unless set. */
  private @Nullable Duration timeout;

  /** Longest wait for a connection to one address; 10s unless set. */
  private @Nullable Duration connectTimeout;

  /** Longest silence of the vendor while a response is awaited or read; 30s unless set. */
  private @Nullable Duration readTimeout;

  /** Largest response that is read, after decompression; 10MB unless set. */
  private @Nullable DataSize maxResponseSize;

  /** Text behind the SDK's own user agent, such as shop/1.4. */
  private @Nullable String userAgentSuffix;

  @NestedConfigurationProperty private final RetryProperties retry = new RetryProperties();

  @NestedConfigurationProperty private final ProxyProperties proxy = new ProxyProperties();

  /** {@return whether there are clients at all, of the vendor or of the account} */
  public boolean isEnabled() {
    return enabled;
  }

  /**
   * Sets whether there are clients at all.
   *
   * @param enabled whether there is a client
   */
  public void setEnabled(boolean enabled) {
    this.enabled = enabled;
  }

  /** {@return the key that the vendor gave} */
  public @Nullable String getApiKey() {
    return apiKey;
  }

  /**
   * Sets the key that the vendor gave.
   *
   * @param apiKey the key
   */
  public void setApiKey(@Nullable String apiKey) {
    this.apiKey = apiKey;
  }

  /** {@return where the vendor lives} */
  public @Nullable String getBaseUrl() {
    return baseUrl;
  }

  /**
   * Sets where the vendor lives.
   *
   * @param baseUrl the base URL
   */
  public void setBaseUrl(@Nullable String baseUrl) {
    this.baseUrl = baseUrl;
  }

  /** {@return whether the base URL may be http to another machine} */
  public @Nullable Boolean getAllowInsecureHttp() {
    return allowInsecureHttp;
  }

  /**
   * Sets whether the base URL may be http to another machine.
   *
   * @param allowInsecureHttp whether it is allowed
   */
  public void setAllowInsecureHttp(@Nullable Boolean allowInsecureHttp) {
    this.allowInsecureHttp = allowInsecureHttp;
  }

  /** {@return the longest time for a whole call} */
  public @Nullable Duration getTimeout() {
    return timeout;
  }

  /**
   * Sets the longest time for a whole call.
   *
   * @param timeout the total time for a call
   */
  public void setTimeout(@Nullable Duration timeout) {
    this.timeout = timeout;
  }

  /** {@return the longest wait for a connection to one address} */
  public @Nullable Duration getConnectTimeout() {
    return connectTimeout;
  }

  /**
   * Sets the longest wait for a connection to one address.
   *
   * @param connectTimeout the longest wait
   */
  public void setConnectTimeout(@Nullable Duration connectTimeout) {
    this.connectTimeout = connectTimeout;
  }

  /** {@return the longest silence of the vendor} */
  public @Nullable Duration getReadTimeout() {
    return readTimeout;
  }

  /**
   * Sets the longest silence of the vendor.
   *
   * @param readTimeout the longest silence
   */
  public void setReadTimeout(@Nullable Duration readTimeout) {
    this.readTimeout = readTimeout;
  }

  /** {@return the largest response that is read} */
  public @Nullable DataSize getMaxResponseSize() {
    return maxResponseSize;
  }

  /**
   * Sets the largest response that is read.
   *
   * @param maxResponseSize the largest size
   */
  public void setMaxResponseSize(@Nullable DataSize maxResponseSize) {
    this.maxResponseSize = maxResponseSize;
  }

  /** {@return the text behind the SDK's own user agent} */
  public @Nullable String getUserAgentSuffix() {
    return userAgentSuffix;
  }

  /**
   * Sets the text behind the SDK's own user agent.
   *
   * @param userAgentSuffix the text
   */
  public void setUserAgentSuffix(@Nullable String userAgentSuffix) {
    this.userAgentSuffix = userAgentSuffix;
  }

  /** {@return how often and how patiently calls are tried again} */
  public RetryProperties getRetry() {
    return retry;
  }

  /** {@return the proxy on the way to the vendor} */
  public ProxyProperties getProxy() {
    return proxy;
  }
}
