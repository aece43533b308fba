package dev.customersdk.checkoutpage;

import dev.customersdk.core.Patch;
import java.util.Optional;

/** Lays the address and shipping of a change over those the customer has. */
final class CompleteUpdate {

  private CompleteUpdate() {}

  static boolean isNeededFor(UpdateCustomerRequest changes) {
    return changes.address().isSet() || changes.shipping().isSet();
  }

  static UpdateCustomerRequest of(Customer stored, UpdateCustomerRequest changes) {
    return changes.toBuilder()
        .address(changes.address().map(change -> address(stored.address(), change)))
        .shipping(changes.shipping().map(change -> shipping(stored.shipping(), change)))
        .build();
  }

  private static AddressUpdate address(Optional<Address> stored, AddressUpdate change) {
    return stored.map(AddressUpdate::of).orElse(change).toBuilder().from(change).build();
  }

  private static ShippingUpdate shipping(Optional<Shipping> stored, ShippingUpdate change) {
    ShippingUpdate base = stored.map(ShippingUpdate::of).orElse(change);
    Optional<Address> storedAddress = stored.flatMap(Shipping::address);
    return ShippingUpdate.builder()
        .name(over(base.name(), change.name()))
        .phone(over(base.phone(), change.phone()))
        .address(over(base.address(), change.address().map(part -> address(storedAddress, part))))
        .build();
  }

  private static <T> Patch<T> over(Patch<T> stored, Patch<T> change) {
    return change.isKeep() ? stored : change;
  }
}
