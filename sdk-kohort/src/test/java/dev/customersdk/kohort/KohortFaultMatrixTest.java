package dev.customersdk.kohort;

import dev.customersdk.fixtures.faults.FaultMatrix;

class KohortFaultMatrixTest extends FaultMatrix<KohortClient> implements KohortUnderTest {}
