package org.childjourney.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanClassLoaderAware;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * Sessions live in the database of a county, so that every node knows who is signed in
 * and the loss of one node signs nobody out.
 */
@Configuration(proxyBeanMethods = false)
@Profile("prod")
class SharedSessions implements BeanClassLoaderAware {

    private static final Logger LOG = LoggerFactory.getLogger(SharedSessions.class);

    private ClassLoader classLoader;

    @Override
    public void setBeanClassLoader(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    /** Requests that come at the same moment may write the same attribute. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer requestsOfOneMoment() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /**
     * What another version has written and this one cannot read is left out: whoever it
     * belongs to signs in again, and no page fails.
     */
    @Bean
    ConversionService springSessionConversionService() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, forgetting(new DeserializingConverter(this.classLoader)));
        return conversion;
    }

    private static Converter<byte[], Object> forgetting(Converter<byte[], Object> reading) {
        return bytes -> {
            try {
                return reading.convert(bytes);
            }
            catch (SerializationFailedException unreadable) {
                LOG.info("A part of a session was written by another version and is left out.");
                return null;
            }
        };
    }

}
