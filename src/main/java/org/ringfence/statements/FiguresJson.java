package org.ringfence.statements;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.ringfence.documents.Fingerprint;
import org.ringfence.money.Money;
import org.ringfence.money.MoneyText;

/**
 * Figures as JSON: the same figures give the same bytes. Names in the order of the alphabet, dates
 * as {@code 2026-10-31}, amounts as text in pounds such as {@code "1234.50"}.
 */
final class FiguresJson {

  private final ObjectMapper mapper =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new Jdk8Module())
          .addModule(amounts())
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /**
   * Figures as they are kept.
   *
   * @param fingerprint the SHA-256 of the JSON: 64 hexadecimal digits
   */
  record Written(String json, String fingerprint) {}

  Written write(StatementFigures figures) {
    try {
      var bytes = mapper.writeValueAsBytes(figures);
      return new Written(new String(bytes, StandardCharsets.UTF_8), Fingerprint.of(bytes));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Figures are plain records", e);
    }
  }

  StatementFigures read(String json) {
    try {
      return mapper.readValue(json, StatementFigures.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The figures kept with a statement cannot be read", e);
    }
  }

  private static SimpleModule amounts() {
    var module = new SimpleModule("Amounts");
    module.addSerializer(
        Money.class,
        new JsonSerializer<>() {
          @Override
          public void serialize(Money amount, JsonGenerator out, SerializerProvider provider)
              throws IOException {
            out.writeString(MoneyText.plain(amount));
          }
        });
    module.addDeserializer(
        Money.class,
        new JsonDeserializer<>() {
          @Override
          public Money deserialize(JsonParser in, DeserializationContext context)
              throws IOException {
            return MoneyText.parse(in.getText()).orElseThrow(() -> new IOException("No amount"));
          }
        });
    return module;
  }
}
