package org.childjourney.access;

import java.time.Clock;
import java.util.ArrayList;

import org.camunda.bpm.engine.IdentityService;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.Teams;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientPropertiesMapper;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.filter.OrderedRequestContextFilter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * People sign in at the council's provider where the environment names one, and with
 * passwords of ours everywhere else.
 */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    private static final String ISSUER = "spring.security.oauth2.client.provider." + CouncilSignIn.REGISTRATION
            + ".issuer-uri";

    /** Whatever the reason is, a sign-in that fails is told. */
    @Bean
    AuthenticationEventPublisher signInsAreTold(ApplicationEventPublisher events) {
        var publisher = new DefaultAuthenticationEventPublisher(events);
        publisher.setDefaultAuthenticationFailureEvent(AuthenticationFailureBadCredentialsEvent.class);
        return publisher;
    }

    /** Whoever is told of a sign-in may ask where it came from. */
    @Bean
    OrderedRequestContextFilter requestContextFilter() {
        return new OrderedRequestContextFilter();
    }

    @Bean
    SignInMethod signInMethod(ObjectProvider<SignedOnPeople> signedOn,
            ObjectProvider<ClientRegistrationRepository> provider, @Value("${" + ISSUER + ":}") String issuer,
            People people, SignInLimits limits, ProblemAnswers problems) {
        var atTheProvider = signedOn.getIfAvailable();
        return (atTheProvider != null)
                ? new CouncilSignIn(atTheProvider, people, provider.getObject(), problems, issuer)
                : new PasswordSignIn(people, limits, problems);
    }

    /** At the council's provider. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(ISSUER)
    @EnableConfigurationProperties(OAuth2ClientProperties.class)
    static class AtTheProvider {

        /**
         * Asks the provider how it works when the first person signs in: a node starts,
         * and does its work, while the provider is away.
         */
        @Bean
        ClientRegistrationRepository provider(OAuth2ClientProperties properties) {
            return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
                    new ArrayList<>(new OAuth2ClientPropertiesMapper(properties).asClientRegistrations().values())));
        }

        @Bean
        SignedOnPeople signedOnPeople(SingleSignOn settings, AccessTable table, IdentityService identity, Teams teams,
                Allocations allocations, JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
            settings.check(table);
            return new SignedOnPeople(settings, table, identity, teams, allocations, jdbc, transactions, clock);
        }

    }

}
