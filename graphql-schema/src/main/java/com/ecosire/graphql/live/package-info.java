/**
 * What GraphQL needs of the server around it to tell clients of events and to talk over sockets.
 */
package com.ecosire.graphql.live;
