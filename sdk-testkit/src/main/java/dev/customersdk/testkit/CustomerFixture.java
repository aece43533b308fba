package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.JsonValues;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An invented customer to be changed and stored: see {@link Emulator#customer()}. It differs from
 * all before; after {@link Emulator#reset()} the same ones come again.
 *
 * <p>Immutable; each change gives another one. {@link #toString()} shows nothing of it.
 */
public final class CustomerFixture {

  private final ObjectNode customer;
  private final Function<ObjectNode, String> store;

  CustomerFixture(ObjectNode customer, Function<ObjectNode, String> store) {
    this.customer = customer;
    this.store = store;
  }

  /**
   * Sets a property, by the vendor's own name for it.
   *
   * @param name its name on the wire
   * @param value a text, a number, true or false, null, a list or a map with texts as keys; a map
   *     replaces the whole object
   * @return this
   */
  public CustomerFixture with(String name, @Nullable Object value) {
    return changed(it -> it.set(name, JsonValues.of(name, value)));
  }

  /**
   * Leaves a property out.
   *
   * @param name its name on the wire
   * @return this
   * @throws IllegalArgumentException if it has none of this name
   */
  public CustomerFixture without(String name) {
    if (!customer.has(name)) {
      throw new IllegalArgumentException("name must be a property that the customer has: " + name);
    }
    return changed(it -> it.without(name));
  }

  /** {@return what {@link Emulator#addCustomer} takes} */
  public String json() {
    return customer.toString();
  }

  /**
   * Stores the customer, each time another one.
   *
   * @return its id
   * @throws IllegalArgumentException if the vendor would reject it or does not document one of its
   *     names
   */
  public String add() {
    return store.apply(customer);
  }

  @Override
  public String toString() {
    return "CustomerFixture";
  }

  private CustomerFixture changed(UnaryOperator<ObjectNode> change) {
    return new CustomerFixture(change.apply(customer.deepCopy()), store);
  }
}
