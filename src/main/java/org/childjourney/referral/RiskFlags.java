package org.childjourney.referral;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Keeps risk flags in one column. */
@Converter
@Immutable
class RiskFlags implements AttributeConverter<List<RiskFlag>, String> {

    @Override
    public String convertToDatabaseColumn(List<RiskFlag> flags) {
        return (flags == null || flags.isEmpty()) ? null
                : flags.stream().map(RiskFlag::name).collect(Collectors.joining(","));
    }

    @Override
    public List<RiskFlag> convertToEntityAttribute(String column) {
        return (column == null) ? List.of() : Arrays.stream(column.split(",")).map(RiskFlag::valueOf).toList();
    }

}
