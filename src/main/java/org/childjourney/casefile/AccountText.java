package org.childjourney.casefile;

import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.springframework.stereotype.Component;

/**
 * The text in which a written account is kept. An account of years ago is still read when
 * its form has lost a question since.
 */
@Component
public class AccountText {

    private final ObjectMapper json = JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();

    /** The answers as text. */
    public String of(Record answers) {
        try {
            return this.json.writeValueAsString(answers);
        }
        catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The answers of an account. */
    public <T> T read(WrittenAccount account, Class<T> type) {
        return read(account.account(), type);
    }

    /** The answers of a text. */
    public <T> T read(String text, Class<T> type) {
        try {
            return this.json.readValue(text, type);
        }
        catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

}
