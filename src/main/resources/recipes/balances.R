# Which labs gained people in 2025, and which lost them? install.packages("jsonlite")
library(jsonlite)

labs <- fromJSON("http://localhost:8080/api/v1/balances?since=2025&until=2025&limit=500", flatten = TRUE)$items
labs <- labs[order(-labs$net_low), ]
print(labs[, c("lab.name", "arrivals.low", "arrivals.high", "departures.low", "departures.high", "net_low", "net_high")])
