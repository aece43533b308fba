/** The annotation processors for models: JSON codecs, and values with documented builders. */
module dev.customersdk.codegen {
  requires transitive java.compiler;
  requires static org.immutables.value; // lies beside this on the path of processors

  exports dev.customersdk.codegen;

  provides javax.annotation.processing.Processor with
      dev.customersdk.codegen.CodecProcessor;
}
