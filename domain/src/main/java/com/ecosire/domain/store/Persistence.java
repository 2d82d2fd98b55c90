package com.ecosire.domain.store;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import java.util.Collection;
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
            .property("eclipselink.target-database", "MySQL")
            .property("eclipselink.jdbc.batch-writing", "JDBC")
            .property("eclipselink.logging.level", "WARNING");
    entities.forEach(unit::managedClass);
    return unit.createEntityManagerFactory();
  }
}
