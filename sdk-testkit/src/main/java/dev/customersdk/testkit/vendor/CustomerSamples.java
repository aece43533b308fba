package dev.customersdk.testkit.vendor;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Complete, valid, invented customers, each another one; the same ones in every run. Guarded by the
 * lock of its backend.
 */
public final class CustomerSamples implements Kept {

  private final BodyRules rules;
  private final BiConsumer<InventedPerson, ObjectNode> writer;
  private int count;

  /** The rules are what the vendor documents, and the writer fills in everything. */
  public CustomerSamples(BodyRules rules, BiConsumer<InventedPerson, ObjectNode> writer) {
    this.rules = rules;
    this.writer = writer;
  }

  ObjectNode next() {
    count++;
    ObjectNode customer = JsonNodeFactory.instance.objectNode();
    writer.accept(new InventedPerson(count), customer);
    return customer;
  }

  void expectDocumented(ObjectNode customer) {
    String undocumented =
        rules
            .undocumentedIn(customer)
            .map(Undocumented::toString)
            .collect(Collectors.joining(", "));
    if (!undocumented.isEmpty()) {
      throw new IllegalArgumentException("not documented of a customer: " + undocumented);
    }
  }

  @Override
  public Stream<ObjectNode> saved() {
    return Stream.of(JsonNodeFactory.instance.objectNode().put("count", count));
  }

  @Override
  public void restore(ObjectNode saved) {
    count = saved.path("count").asInt();
  }

  /** The same ones come again. */
  @Override
  public void clear() {
    count = 0;
  }
}
