package dev.customersdk.checkoutpage;

import dev.customersdk.fixtures.models.ForeignMapperContract;
import java.util.ArrayList;
import java.util.List;

class ModelsTest extends ForeignMapperContract {

  ModelsTest() {
    super(CheckoutPageClient.class);
  }

  @Override
  protected List<Object> special() {
    List<Object> values = new ArrayList<>();
    values.add(Customer.builder().id("6812fe6e9f39b6760576f01c").build());
    values.add(AddressUpdate.of(Address.builder().city("Paris").putExtra("x", 1).build()));
    values.add(ShippingUpdate.of(Shipping.builder().name("Ada").putExtra("x", 1).build()));
    values.addAll(examples("customer", Customer::fromJson));
    values.addAll(examples("update", UpdateCustomerRequest::fromJson));
    return values;
  }
}
