package dev.customersdk.springboot;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.util.unit.DataSize;

/** The settings of one client. */
public class AccountProperties {

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

  /** Whether there are clients at all, of the vendor or of the account. */
  public boolean isEnabled() {
    return enabled;
  }

  /** Sets whether there are clients at all. */
  public void setEnabled(boolean enabled) {
    this.enabled = enabled;
  }

  /** The key that the vendor gave. */
  public @Nullable String getApiKey() {
    return apiKey;
  }

  /** Sets the key that the vendor gave. */
  public void setApiKey(@Nullable String apiKey) {
    this.apiKey = apiKey;
  }

  /** Where the vendor lives. */
  public @Nullable String getBaseUrl() {
    return baseUrl;
  }

  /** Sets where the vendor lives. */
  public void setBaseUrl(@Nullable String baseUrl) {
    this.baseUrl = baseUrl;
  }

  /** Whether the base URL may be http to another machine. */
  public @Nullable Boolean getAllowInsecureHttp() {
    return allowInsecureHttp;
  }

  /** Sets whether the base URL may be http to another machine. */
  public void setAllowInsecureHttp(@Nullable Boolean allowInsecureHttp) {
    this.allowInsecureHttp = allowInsecureHttp;
  }

  /** The longest time for a whole call. */
  public @Nullable Duration getTimeout() {
    return timeout;
  }

  /** Sets the longest time for a whole call. */
  public void setTimeout(@Nullable Duration timeout) {
    this.timeout = timeout;
  }

  /** The longest wait for a connection to one address. */
  public @Nullable Duration getConnectTimeout() {
    return connectTimeout;
  }

  /** Sets the longest wait for a connection to one address. */
  public void setConnectTimeout(@Nullable Duration connectTimeout) {
    this.connectTimeout = connectTimeout;
  }

  /** The longest silence of the vendor. */
  public @Nullable Duration getReadTimeout() {
    return readTimeout;
  }

  /** Sets the longest silence of the vendor. */
  public void setReadTimeout(@Nullable Duration readTimeout) {
    this.readTimeout = readTimeout;
  }

  /** The largest response that is read. */
  public @Nullable DataSize getMaxResponseSize() {
    return maxResponseSize;
  }

  /** Sets the largest response that is read. */
  public void setMaxResponseSize(@Nullable DataSize maxResponseSize) {
    this.maxResponseSize = maxResponseSize;
  }

  /** The text behind the SDK's own user agent. */
  public @Nullable String getUserAgentSuffix() {
    return userAgentSuffix;
  }

  /** Sets the text behind the SDK's own user agent. */
  public void setUserAgentSuffix(@Nullable String userAgentSuffix) {
    this.userAgentSuffix = userAgentSuffix;
  }

  /** How often and how patiently calls are tried again. */
  public RetryProperties getRetry() {
    return retry;
  }

  /** The proxy on the way to the vendor. */
  public ProxyProperties getProxy() {
    return proxy;
  }
}
