package dev.customersdk.checkoutpage;

import dev.customersdk.fixtures.faults.FaultMatrix;

class CheckoutPageFaultMatrixTest extends FaultMatrix<CheckoutPageClient>
    implements CheckoutPageUnderTest {}
