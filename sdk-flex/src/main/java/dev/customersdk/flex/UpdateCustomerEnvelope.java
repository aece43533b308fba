package dev.customersdk.flex;

import dev.customersdk.core.spi.json.GenerateCodec;

/** The envelope of an update. */
@GenerateCodec
record UpdateCustomerEnvelope(UpdateCustomerRequest customer) {}
