package dev.customersdk.checkoutpage;

import dev.customersdk.fixtures.ProviderContract;

class CheckoutPageContractTest extends ProviderContract<CheckoutPageClient>
    implements CheckoutPageUnderTest {}
