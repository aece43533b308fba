package dev.customersdk.core.internal.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells the names that a model has from those that somebody else thought of. */
record KnownNames(JsonMapper mapper) {

  /** Whether the step leads to an element, or to a property that the model declares. */
  boolean has(Reference step) {
    String name = step.getFieldName();
    if (name == null) {
      return true;
    }
    Object from = step.getFrom();
    Class<?> type =
        from instanceof Class<?> itself ? itself : from == null ? null : from.getClass();
    if (type == null
        || Map.class.isAssignableFrom(type)
        || Collection.class.isAssignableFrom(type)) {
      return false;
    }
    return properties(type).findProperties().stream().anyMatch(property -> isNamed(property, name));
  }

  private BeanDescription properties(Class<?> type) {
    DeserializationConfig config = mapper.getDeserializationConfig();
    Class<?> model = type.getDeclaringClass();
    JsonDeserialize how = model == null ? null : model.getAnnotation(JsonDeserialize.class);
    return how != null && how.builder() == type
        ? config.introspectForBuilder(
            config.constructType(type), config.introspect(config.constructType(model)))
        : config.introspect(config.constructType(type));
  }

  private boolean isNamed(BeanPropertyDefinition property, String name) {
    return property.getName().equals(name)
        || Stream.of(property.getAccessor(), property.getMutator())
            .filter(Objects::nonNull)
            .anyMatch(member -> isAlias(member, name));
  }

  /** As {@code BeanPropertyDefinition.findAliases()} says since Jackson 2.16. */
  private boolean isAlias(AnnotatedMember member, String name) {
    List<PropertyName> aliases =
        mapper.getDeserializationConfig().getAnnotationIntrospector().findPropertyAliases(member);
    return aliases != null
        && aliases.stream().anyMatch(alias -> alias.getSimpleName().equals(name));
  }
}
