package org.childjourney.casefile;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Keeps a short list of codes in one column, in the order they were given. */
@Converter
@Immutable
class CodeList implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> codes) {
        return (codes == null || codes.isEmpty()) ? null : String.join(",", codes);
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        return (column == null || column.isEmpty()) ? List.of() : List.of(column.split(","));
    }

}
