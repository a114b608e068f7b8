package org.childjourney.preproceedings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.childjourney.casefile.CaseReference;

/** Keeps case references in one column. */
@Converter
class CaseReferences implements AttributeConverter<List<CaseReference>, String> {

    @Override
    public String convertToDatabaseColumn(List<CaseReference> references) {
        return references.stream().map(CaseReference::value).collect(Collectors.joining(","));
    }

    @Override
    public List<CaseReference> convertToEntityAttribute(String column) {
        return Stream.of(column.split(",")).map(CaseReference::of).toList();
    }

}
