package dev.customersdk.kohort;

import dev.customersdk.fixtures.ProviderContract;

class KohortContractTest extends ProviderContract<KohortClient> implements KohortUnderTest {}
