package org.childjourney.deadlines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.childjourney.calendar.TimeLimit;

/** Reads the catalogue as a practice lead writes it. */
final class CatalogueFile {

    static final String LOCATION = "/processes/statutory-limits.yaml";

    private static final ObjectMapper YAML = YAMLMapper.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .addModule(new JavaTimeModule())
        .addModule(limits())
        .build();

    private CatalogueFile() {
    }

    static Catalogue read() {
        try (InputStream in = CatalogueFile.class.getResourceAsStream(LOCATION)) {
            if (in == null) {
                throw new IllegalStateException("The catalogue of statutory limits is missing: " + LOCATION);
            }
            return read(in);
        }
        catch (IOException ex) {
            throw new UncheckedIOException("The catalogue of statutory limits cannot be read: " + ex.getMessage(), ex);
        }
    }

    static Catalogue read(InputStream in) throws IOException {
        var content = YAML.readValue(in, Content.class);
        return new Catalogue(content.clocks().stream().map((entry) -> entry.define(content)).toList(),
                content.switches());
    }

    private static SimpleModule limits() {
        var module = new SimpleModule("time limits");
        module.addDeserializer(TimeLimit.class, new LimitReader<>(TimeLimit.class));
        module.addDeserializer(TimeLimit.Period.class, new LimitReader<>(TimeLimit.Period.class));
        return module;
    }

    /** The file as it is written. */
    record Content(WarningPoint usualWarning, List<LadderLevel> usualLadder, List<LegalSwitch> switches,
            List<Entry> clocks) {
    }

    /** A clock as it is written: what it leaves out is usual. */
    record Entry(String id, String name, String journey, String starts, String countedFrom, String stops,
            List<LimitVariant> limits, List<WarningPoint> warnings, List<LadderLevel> ladder, boolean thenUsualLadder,
            String breachMessage, String tellIfEarly, String source, boolean verified, String edition, String note) {

        ClockDefinition define(Content content) {
            return new ClockDefinition(this.id, this.name, this.journey, this.starts, this.countedFrom, this.stops,
                    this.limits, (this.warnings != null) ? this.warnings : List.of(content.usualWarning()),
                    wholeLadder(content.usualLadder()), this.breachMessage, this.tellIfEarly, this.source,
                    this.verified, this.edition, this.note);
        }

        private List<LadderLevel> wholeLadder(List<LadderLevel> usual) {
            var levels = new ArrayList<>((this.ladder != null) ? this.ladder : List.<LadderLevel>of());
            if (this.thenUsualLadder) {
                var named = levels.stream().map(LadderLevel::tell).collect(Collectors.toSet());
                var next = 0;
                for (int i = 0; i < usual.size(); i++) {
                    next = named.contains(usual.get(i).tell()) ? i + 1 : next;
                }
                levels.addAll(usual.subList(next, usual.size()));
            }
            return levels;
        }

    }

    /** Reads a limit from its words. */
    private static final class LimitReader<T extends TimeLimit> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        LimitReader(Class<T> type) {
            super(type);
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return (T) handledType().cast(TimeLimit.parse(parser.getText()));
            }
            catch (IllegalArgumentException | ClassCastException ex) {
                throw context.weirdStringException(parser.getText(), handledType(), ex.getMessage());
            }
        }

    }

}
