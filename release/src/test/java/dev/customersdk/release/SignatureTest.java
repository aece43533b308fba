package dev.customersdk.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSecretKeyRingCollection;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;
import org.junit.jupiter.api.Test;

class SignatureTest {

  private static final String KEY = System.getenv("MAVEN_GPG_KEY");

  @Test
  void isByTheKeyThatWasGivenOrThereIsNone() throws IOException, PGPException {
    if (KEY == null || KEY.isEmpty()) {
      System.out.println(
          "unsigned: Central takes only what is signed, and no MAVEN_GPG_KEY is set");
      assertThat(Staged.all()).noneMatch(file -> Staged.extension(file).equals("asc"));
      return;
    }
    for (Path file : Staged.artefacts()) {
      PGPSignature signature = signature(Path.of(file + ".asc"));
      signature.init(new BcPGPContentVerifierBuilderProvider(), publicKey(signature.getKeyID()));
      signature.update(Files.readAllBytes(file));
      assertThat(signature.verify()).as(file.toString()).isTrue();
    }
    System.out.println("signed: " + Staged.artefacts().size() + " files");
  }

  private static PGPSignature signature(Path file) throws IOException {
    try (InputStream in = PGPUtil.getDecoderStream(Files.newInputStream(file))) {
      return ((PGPSignatureList) new BcPGPObjectFactory(in).nextObject()).get(0);
    }
  }

  private static PGPPublicKey publicKey(long id) throws IOException, PGPException {
    InputStream in = PGPUtil.getDecoderStream(new ByteArrayInputStream(KEY.getBytes(UTF_8)));
    return new PGPSecretKeyRingCollection(in, new BcKeyFingerprintCalculator())
        .getSecretKey(id)
        .getPublicKey();
  }
}
