package dev.customersdk.benchmarks.peers;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.JsonValue;
import com.openai.models.vectorstores.VectorStoreListParams;
import com.openai.models.vectorstores.VectorStoreUpdateParams;
import dev.customersdk.benchmarks.client.MeasuredClient;
import java.util.List;

/** OpenAI's SDK. It has no customers; a vector store is a thing with a name and metadata too. */
public final class OpenaiPeer implements MeasuredClient {

  static final String ID = "vs_67890abcdef1234567890";

  private final OpenAIClient client;
  private final VectorStoreUpdateParams changes =
      VectorStoreUpdateParams.builder()
          .vectorStoreId(ID)
          .name("John Doe")
          .metadata(
              VectorStoreUpdateParams.Metadata.builder()
                  .putAdditionalProperty("email", JsonValue.from("john.doe@example.com"))
                  .putAdditionalProperty("phone", JsonValue.from("+15555550123"))
                  .putAdditionalProperty("line1", JsonValue.from("10380 Bren Road West"))
                  .putAdditionalProperty("city", JsonValue.from("Minnetonka"))
                  .putAdditionalProperty("postal_code", JsonValue.from("55129"))
                  .build())
          .build();

  /** A client of the server. */
  public OpenaiPeer(String server) {
    this.client =
        OpenAIOkHttpClient.builder().apiKey("sk-1234567890").baseUrl(server + "/openai").build();
  }

  @Override
  public Object get() {
    return client.vectorStores().retrieve(ID);
  }

  @Override
  public Object write() {
    return client.vectorStores().update(changes);
  }

  @Override
  public List<?> page() {
    return client.vectorStores().list(VectorStoreListParams.builder().limit(100).build()).data();
  }

  @Override
  public void close() {
    client.close();
  }
}
