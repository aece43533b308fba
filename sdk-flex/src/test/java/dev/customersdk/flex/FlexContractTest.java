package dev.customersdk.flex;

import dev.customersdk.fixtures.ProviderContract;

class FlexContractTest extends ProviderContract<FlexClient> implements FlexUnderTest {}
