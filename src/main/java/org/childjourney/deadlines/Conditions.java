package org.childjourney.deadlines;

import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Keeps the few codes of what is true of a clock's case in one column. */
@Converter
@Immutable
class Conditions implements AttributeConverter<Set<String>, String> {

    @Override
    public String convertToDatabaseColumn(Set<String> codes) {
        return String.join(" ", new TreeSet<>(codes));
    }

    @Override
    public Set<String> convertToEntityAttribute(String column) {
        return column.isBlank() ? Set.of() : Set.of(column.split(" "));
    }

}
