package org.childjourney.deadlines;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/**
 * Keeps the few warning moments of a clock in one column, so that starting a clock stays
 * one insert.
 */
@Converter
@Immutable
class Moments implements AttributeConverter<List<Instant>, String> {

    @Override
    public String convertToDatabaseColumn(List<Instant> moments) {
        return moments.stream().map(Instant::toString).collect(Collectors.joining(" "));
    }

    @Override
    public List<Instant> convertToEntityAttribute(String column) {
        return column.isBlank() ? List.of() : Arrays.stream(column.split(" ")).map(Instant::parse).toList();
    }

}
