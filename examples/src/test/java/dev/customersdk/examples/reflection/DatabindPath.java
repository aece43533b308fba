package dev.customersdk.examples.reflection;

import dev.customersdk.checkoutpage.CheckoutPageClient;
import dev.customersdk.core.internal.json.Mapper;
import dev.customersdk.fixtures.Codecs;
import dev.customersdk.fixtures.models.FilledModels;
import dev.customersdk.flex.FlexClient;
import dev.customersdk.generic.GenericClient;
import dev.customersdk.kohort.KohortClient;
import java.util.List;
import java.util.Set;

/** Everything that databind may have to do for the four vendors: it reads and writes each type. */
final class DatabindPath {

  private static final List<Class<?>> CLIENTS =
      List.of(KohortClient.class, CheckoutPageClient.class, FlexClient.class, GenericClient.class);

  private DatabindPath() {}

  public static void main(String[] arguments) throws Exception {
    FilledModels models = new FilledModels(Set.of());
    for (Class<?> client : CLIENTS) {
      for (Object model : models.all(client)) {
        Class<?> type = FilledModels.declared(model);
        String json = Mapper.text(model);
        if (!Mapper.read(json, type).equals(model)) {
          throw new IllegalStateException("another " + type + " was read");
        }
        // A failure names the place, for which databind is asked again.
        String odd = json.replace('"' + FilledModels.TEXT + '"', "[]");
        System.out.println(Codecs.outcome(() -> Mapper.read(odd, type)));
      }
      for (Class<?> envelope : Codecs.around(client)) {
        System.out.println(Codecs.outcome(() -> Mapper.text(Mapper.read("{}", envelope))));
      }
    }
  }
}
