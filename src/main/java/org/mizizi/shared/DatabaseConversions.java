package org.mizizi.shared;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcPostgresDialect;

/** How ids, multilingual texts and hours are stored: a UUID, a {@code jsonb} document and a number. */
@Configuration(proxyBeanMethods = false)
class DatabaseConversions {

    @Bean
    JdbcCustomConversions jdbcCustomConversions(List<IdReader<?>> readers) {
        var converters = new ArrayList<Object>();
        converters.add(new WriteId());
        converters.add(new ReadId(readers));
        converters.add(new WriteText());
        converters.add(new ReadText());
        converters.add(new WriteHours());
        converters.add(new ReadHours());
        return JdbcCustomConversions.of(JdbcPostgresDialect.INSTANCE, converters);
    }

    @Bean
    IdReader<PersonId> personIdReader() {
        return new IdReader<>(PersonId.class, PersonId::new);
    }

    @Bean
    IdReader<OrganisationId> organisationIdReader() {
        return new IdReader<>(OrganisationId.class, OrganisationId::new);
    }

    @WritingConverter
    static final class WriteId implements Converter<Identifier, UUID> {
        @Override
        public UUID convert(Identifier id) {
            return id.value();
        }
    }

    @ReadingConverter
    static final class ReadId implements GenericConverter {
        private final List<IdReader<?>> readers;

        ReadId(List<IdReader<?>> readers) {
            this.readers = List.copyOf(readers);
        }

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return readers.stream()
                    .map(reader -> new ConvertiblePair(UUID.class, reader.type()))
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            if (source == null) {
                return null;
            }
            return readers.stream()
                    .filter(reader -> reader.type().equals(to.getType()))
                    .findFirst()
                    .orElseThrow()
                    .read()
                    .apply((UUID) source);
        }
    }

    @WritingConverter
    static final class WriteText implements Converter<LocalizedText, PGobject> {
        @Override
        public PGobject convert(LocalizedText text) {
            try {
                var json = new PGobject();
                json.setType("jsonb");
                json.setValue(text.json());
                return json;
            } catch (SQLException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    @ReadingConverter
    static final class ReadText implements Converter<PGobject, LocalizedText> {
        @Override
        public LocalizedText convert(PGobject json) {
            return LocalizedText.valueOf(requireNonNull(json.getValue()));
        }
    }

    @WritingConverter
    static final class WriteHours implements Converter<Hours, BigDecimal> {
        @Override
        public BigDecimal convert(Hours hours) {
            return hours.value();
        }
    }

    @ReadingConverter
    static final class ReadHours implements Converter<BigDecimal, Hours> {
        @Override
        public Hours convert(BigDecimal value) {
            return new Hours(value);
        }
    }
}
