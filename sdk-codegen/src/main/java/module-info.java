/** The annotation processor that generates the JSON codecs of models. */
module dev.customersdk.codegen {
  requires transitive java.compiler;

  exports dev.customersdk.codegen;

  provides javax.annotation.processing.Processor with
      dev.customersdk.codegen.CodecProcessor;
}
