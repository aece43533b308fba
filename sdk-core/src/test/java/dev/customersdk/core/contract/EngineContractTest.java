package dev.customersdk.core.contract;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.Harness;
import dev.customersdk.fixtures.ProviderContract;
import dev.customersdk.fixtures.VendorError;
import java.util.List;
import java.util.Optional;

/** The whole contract, once for all providers: what the engine does, and what a provider adds. */
class EngineContractTest extends ProviderContract<Probe>
    implements FailureContract,
        ResponseContract,
        CredentialContract,
        OptionContract,
        SendingContract,
        LifetimeContract {

  @Override
  public String vendor() {
    return "probe";
  }

  @Override
  public Probe.Builder builder() {
    return Probe.builder();
  }

  @Override
  public Probe derived(Probe client, RequestOptions options) {
    return client.with(options);
  }

  @Override
  public String readPath() {
    return "/things/{id}";
  }

  @Override
  public ApiCall<?> read(Probe client, String id) {
    return client.get(id);
  }

  @Override
  public String readResponse() {
    return "{\"id\": \"" + Harness.ID + "\"}";
  }

  @Override
  public List<ApiCall<?>> callsAbout(Probe client, String id) {
    return List.of(client.getChecked(id));
  }

  @Override
  public ApiCall<?> list(Probe client) {
    return client.list(1);
  }

  @Override
  public String listResponse() {
    return "{\"rows\": [{\"id\": \"1\"}], \"more\": false}";
  }

  @Override
  public ApiCall<?> write(Probe client) {
    return client.post(RetrySafety.ONCE);
  }

  @Override
  public String writeResponse() {
    return readResponse();
  }

  @Override
  public VendorError vendorError() {
    return new VendorError(
        400,
        "{\"type\": \"invalid\", \"code\": \"no_name\", \"message\": \"a name is required\"}",
        Optional.of("invalid"),
        Optional.of("no_name"),
        Optional.of("a name is required"));
  }
}
