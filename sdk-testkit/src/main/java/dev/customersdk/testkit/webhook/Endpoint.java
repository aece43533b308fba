package dev.customersdk.testkit.webhook;

import java.time.Duration;
import okhttp3.HttpUrl;
import okio.ByteString;

/** Where webhooks go, signed with which key, and how often each is tried. */
public record Endpoint(HttpUrl url, ByteString key, int attempts, Duration delay) {}
