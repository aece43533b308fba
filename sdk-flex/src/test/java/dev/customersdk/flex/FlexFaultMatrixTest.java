package dev.customersdk.flex;

import dev.customersdk.fixtures.faults.FaultMatrix;

class FlexFaultMatrixTest extends FaultMatrix<FlexClient> implements FlexUnderTest {}
