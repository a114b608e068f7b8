package org.childjourney.childinneed;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps ways of meeting in one column. */
@Converter
class Ways implements AttributeConverter<List<MeetingWay>, String> {

    @Override
    public String convertToDatabaseColumn(List<MeetingWay> ways) {
        return (ways == null || ways.isEmpty()) ? null
                : ways.stream().map(MeetingWay::name).collect(Collectors.joining(","));
    }

    @Override
    public List<MeetingWay> convertToEntityAttribute(String column) {
        return (column == null) ? List.of() : Stream.of(column.split(",")).map(MeetingWay::valueOf).toList();
    }

}
