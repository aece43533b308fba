package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RedactionTest {

  static Stream<Object> all() {
    return Stream.concat(Samples.all(), Stream.of(query()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void personalDataDoesNotPrint(Object sample) {
    assertThat(sample.toString())
        .contains("***")
        .doesNotContain(Samples.CANARY)
        .doesNotContain("7391");
  }

  @ParameterizedTest
  @MethodSource("all")
  void theSampleLeavesNothingOut(Object sample) throws ReflectiveOperationException {
    for (Method member : members(sample)) {
      if (!member.getName().equals("endingBefore")) {
        assertThat(isSet(member.invoke(sample))).as(member.getName()).isTrue();
      }
    }
  }

  @Test
  void idsAndStatesPrint() {
    assertThat(Samples.customer().toString()).contains("customer-1", "source-1", "en_US");
    assertThat(Samples.taxIdentifier().toString()).contains("tax-1", "not_valid");
    assertThat(Samples.source().toString()).contains("creditCard", "pending_funds", "10.50");
  }

  private static ListCustomersQuery query() {
    return ListCustomersQuery.builder()
        .createdTime(TimeRange.gt(Instant.EPOCH))
        .updatedTime(TimeRange.gt(Instant.EPOCH))
        .email(Samples.CANARY)
        .addId("customer-1")
        .requestToBeForgotten(true)
        .limit(3)
        .startingAfter("customer-2")
        .build();
  }

  private static List<Method> members(Object sample) {
    Class<?> model =
        Arrays.stream(sample.getClass().getInterfaces())
            .filter(type -> type.getPackage().equals(Customer.class.getPackage()))
            .findFirst()
            .orElseThrow();
    return Arrays.stream(model.getDeclaredMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .toList();
  }

  private static boolean isSet(Object value) {
    return !(value instanceof Optional<?> optional && optional.isEmpty())
        && !(value instanceof Collection<?> collection && collection.isEmpty())
        && !(value instanceof Map<?, ?> map && map.isEmpty());
  }
}
