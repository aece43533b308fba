package dev.customersdk.generic;

import static dev.customersdk.fixtures.models.FilledModels.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.FileContent;
import dev.customersdk.fixtures.models.RedactionContract;
import dev.customersdk.testkit.GenericEmulator;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RedactionTest extends RedactionContract<GenericClient> implements GenericUnderTest {

  RedactionTest() {
    super(GenericEmulator.builder(), "{\"email\": [\"" + TEXT + "\"]}");
  }

  @Override
  protected Set<String> accepted() {
    return Set.of("list", "list tax identifiers", "list files", "upload file");
  }

  @Override
  protected List<Object> envelopes() {
    return List.of(
        new CustomerListEnvelope(true, List.of(filled(Customer.class))),
        new TaxIdentifierListEnvelope(true, List.of(filled(TaxIdentifier.class))),
        new FileListEnvelope(true, List.of(filled(File.class))));
  }

  @Override
  protected List<Object> queries() {
    return List.of(
        QUERY,
        FileOperations.QUERY,
        ListFilesQuery.builder().startingAfter("file-2").build(),
        ListFilesQuery.builder().endingBefore("file-3").build(),
        ListCustomersQuery.builder().startingAfter("customer-2").build(),
        ListCustomersQuery.builder().endingBefore("customer-3").build(),
        RelatedOperations.TAX_QUERY,
        ListTaxIdentifiersQuery.builder().startingAfter("tax-2").build(),
        ListTaxIdentifiersQuery.builder().endingBefore("tax-3").build());
  }

  @Override
  protected List<Runnable> rejectedArguments() {
    return List.of(
        () -> GenericClient.builder().apiVersion(TEXT + "\r\n"),
        () -> FileOperations.request().fileName(TEXT + "\n").build(),
        () -> FileOperations.request().mediaType(TEXT + "\n").build(),
        () -> FileContent.of(Path.of(TEXT)),
        () -> ListCustomersQuery.builder().addId(TEXT + ",").build(),
        () -> CreateCustomerRequest.builder().id(TEXT.repeat(10)).build());
  }

  @Test
  void anUploadPrintsNothingPersonal() {
    UploadFileRequest request = FileOperations.request().build();

    assertThat(request.toString())
        .contains("FileContent[7 bytes]", "fileName=***", "title=***", "customer_invoice")
        .doesNotContain(TEXT);
  }
}
