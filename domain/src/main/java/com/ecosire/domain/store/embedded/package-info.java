/**
 * A MariaDB of our own for {@code ./run} and the tests, so that nobody has to set a database up
 * first.
 *
 * <p>A real server of the production dialect rather than an imitation inside the process: locking,
 * JSON, binary keys and query plans are those of production. The server comes from a Maven artifact
 * as plain resources. It is run directly, without the library that usually goes with these
 * artifacts: data must outlive {@code kill -9}, start must take a fraction of a second, and each is
 * a matter of which process gets which arguments and who stops it.
 *
 * <ul>
 *   <li>The program is unpacked once for each user, into the cache folder, and shared by all data
 *       folders.
 *   <li>A data folder is made by the server's bootstrap mode, beside its final place, and moved
 *       there when it is complete.
 *   <li>A file lock keeps a data folder for one process. Who comes second is told so.
 *   <li>The server listens on the loopback only and knows one user. There is no root account.
 *   <li>A small watching shell stops the server when this process is gone, however it went, and
 *       after its last thread: no shutdown hook, which would take the database away from a draining
 *       gateway. What survives even that is found by its process id at the next start and stopped
 *       first.
 * </ul>
 *
 * <p>On Windows there is no watching shell; a shutdown hook ends the server, and it recovers from
 * its log at the next start.
 */
package com.ecosire.domain.store.embedded;
