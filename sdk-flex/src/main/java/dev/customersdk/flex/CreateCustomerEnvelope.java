package dev.customersdk.flex;

import dev.customersdk.core.spi.json.GenerateCodec;

/** The envelope of a create. */
@GenerateCodec
record CreateCustomerEnvelope(CreateCustomerRequest customer) {}
