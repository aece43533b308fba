package dev.customersdk.generic;

import dev.customersdk.fixtures.ProviderContract;

class GenericContractTest extends ProviderContract<GenericClient> implements GenericUnderTest {}
