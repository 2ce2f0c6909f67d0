package org.ringfence.returns;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.ringfence.documents.Fingerprint;
import org.ringfence.money.Money;

/**
 * Figures as JSON in one fixed form: names in alphabetical order, whole pence, ISO dates, no
 * spaces. Equal figures give equal bytes, so their SHA-256 is the return's fingerprint.
 */
final class FiguresText {

  private final ObjectMapper json =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule(), wholePence())
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  byte[] bytes(ReturnFigures figures) {
    try {
      return json.writeValueAsBytes(figures);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String fingerprint(byte[] figures) {
    return Fingerprint.of(figures);
  }

  ReturnFigures figures(byte[] bytes) {
    try {
      return json.readValue(bytes, ReturnFigures.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Packed for keeping: a quarter of a large book is a tenth of its size. */
  static byte[] packed(byte[] bytes) {
    var kept = new ByteArrayOutputStream();
    try (var packing =
        new GZIPOutputStream(kept) {
          {
            def.setLevel(Deflater.BEST_SPEED);
          }
        }) {
      packing.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return kept.toByteArray();
  }

  static byte[] unpacked(byte[] kept) {
    try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(kept))) {
      return unpacking.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SimpleModule wholePence() {
    return new SimpleModule("whole pence")
        .addSerializer(Money.class, new MoneyWriting())
        .addDeserializer(Money.class, new MoneyReading());
  }

  private static final class MoneyWriting extends StdSerializer<Money> {
    MoneyWriting() {
      super(Money.class);
    }

    @Override
    public void serialize(Money money, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeNumber(money.pence());
    }
  }

  private static final class MoneyReading extends StdDeserializer<Money> {
    MoneyReading() {
      super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return Money.ofPence(in.getLongValue());
    }
  }
}
