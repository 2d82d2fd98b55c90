package com.ecosire.domain.store;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Makes the persistence unit out of the catalog's stored types: there is no list of classes
 * elsewhere. The shared cache is off, since nodes must not see stale data; nothing is woven, since
 * relations are loaded in batches.
 */
public final class Persistence {
  private Persistence() {}

  /** The persistence unit of some types over a data source. */
  public static EntityManagerFactory unit(DataSource source, Collection<Class<?>> entities) {
    PersistenceConfiguration unit =
        new PersistenceConfiguration("ecosire")
            .provider("org.eclipse.persistence.jpa.PersistenceProvider")
            .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
            .managedClass(Stored.class)
            .property("jakarta.persistence.nonJtaDataSource", source)
            .property("eclipselink.cache.shared.default", "false")
            .property("eclipselink.weaving", "false")
            .property("eclipselink.target-database", Dialect.class.getName())
            .property("eclipselink.jdbc.batch-writing", "JDBC")
            .property("eclipselink.session.customizer", FailingFast.class.getName())
            .property("eclipselink.logging.level", "OFF");
    Set<Class<?>> managed = new LinkedHashSet<>();
    entities.forEach(entity -> collect(entity, managed));
    managed.forEach(unit::managedClass);
    return unit.createEntityManagerFactory();
  }

  /**
   * A type with what its fields embed and the converters of its columns, which the provider must be
   * told too.
   */
  private static void collect(Class<?> type, Set<Class<?>> managed) {
    managed.add(type);
    for (Field field : type.getDeclaredFields()) {
      if (field.isAnnotationPresent(Embedded.class)) {
        collect(field.getType(), managed);
      }
      if (field.isAnnotationPresent(Convert.class)) {
        managed.add(field.getAnnotation(Convert.class).converter());
      }
    }
  }
}
