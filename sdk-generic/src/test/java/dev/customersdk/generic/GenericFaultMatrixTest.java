package dev.customersdk.generic;

import dev.customersdk.fixtures.faults.FaultMatrix;

class GenericFaultMatrixTest extends FaultMatrix<GenericClient> implements GenericUnderTest {}
