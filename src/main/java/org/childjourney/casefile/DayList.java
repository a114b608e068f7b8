package org.childjourney.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Keeps a short list of days in one column, oldest first. */
@Converter
@Immutable
class DayList implements AttributeConverter<List<LocalDate>, String> {

    @Override
    public String convertToDatabaseColumn(List<LocalDate> days) {
        return (days == null || days.isEmpty()) ? null
                : days.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(","));
    }

    @Override
    public List<LocalDate> convertToEntityAttribute(String column) {
        return (column == null || column.isEmpty()) ? List.of()
                : Stream.of(column.split(",")).map(LocalDate::parse).toList();
    }

}
