package org.childjourney.casefile;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Keeps codes in one column; no code at all is kept as nothing and read as null. */
@Converter
@Immutable
public class Codes implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> codes) {
        return (codes == null || codes.isEmpty()) ? null : String.join(",", codes);
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        return (column == null) ? null : List.of(column.split(","));
    }

}
