package dev.customersdk.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.customersdk.kohort.Customer;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Which settings of a mapper reach into models, and which do not. */
class MapperTest {

  private static final String JSON =
      "{\"createdAt\":\"2026-11-20T10:15:30Z\",\"id\":\"cus_1\","
          + "\"z\":[1E+400,10.50,12345678901234567890123,-0.00,7,null],\"a\":\"\"}";
  private static final Customer ADA = Customer.fromJson(JSON);

  record Row(Customer theCustomer, int theNumber) {}

  @Test
  void aModelStaysAsItIsWhateverTheMapperDoesToTheRest() {
    JsonMapper other =
        JsonMapper.builder()
            .findAndAddModules()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(
                any -> JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, null))
            .build();

    String json = other.writeValueAsString(new Row(ADA, 1));

    assertThat(json).isEqualTo("{\"the_customer\":" + ADA.toJson() + ",\"the_number\":1}");
    assertThat(other.readValue(json, Row.class)).isEqualTo(new Row(ADA, 1));
  }

  @Test
  void everyDigitIsKeptAsTextAsATreeAndAsAMap() {
    JsonMapper mapper =
        JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    JsonNode tree = mapper.valueToTree(ADA);
    Map<?, ?> map = mapper.convertValue(ADA, Map.class);

    assertThat(tree.path("z").path(0).decimalValue()).isEqualTo(new BigDecimal("1E+400"));
    assertThat(tree.path("z").path(1).decimalValue()).isEqualTo(new BigDecimal("10.50"));
    assertThat(mapper.readTree(mapper.writeValueAsString(ADA))).isEqualTo(tree);
    assertThat(mapper.treeToValue(tree, Customer.class)).isEqualTo(ADA);
    assertThat(mapper.convertValue(map, Customer.class)).isEqualTo(ADA);
    assertThat(mapper.writeValueAsString(mapper.readTree(ADA.toJson()))).isEqualTo(ADA.toJson());
  }

  @Test
  void aNumberThatIsReadAsTextKeepsItsSpelling() {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    String json = "{\"id\":1.50e1}";

    assertThat(mapper.readValue(json, Customer.class))
        .isEqualTo(Customer.fromJson(json))
        .isEqualTo(Customer.builder().id("1.50e1").build());
  }

  @Test
  void isIndentedLikeTheRest() {
    JsonMapper mapper =
        JsonMapper.builder().findAndAddModules().enable(SerializationFeature.INDENT_OUTPUT).build();

    assertThat(mapper.writeValueAsString(Map.of("ada", Customer.builder().id("cus_1").build())))
        .isEqualToNormalizingNewlines("{\n  \"ada\" : {\n    \"id\" : \"cus_1\"\n  }\n}");
  }

  @Test
  void worksWhereItIsAddedByHand() {
    JsonMapper mapper = JsonMapper.builder().addModule(new CustomerSdkModule()).build();

    assertThat(mapper.readValue(mapper.writeValueAsBytes(ADA), Customer.class)).isEqualTo(ADA);
  }
}
