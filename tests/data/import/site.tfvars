# Two cameras as a blueprint would declare them.
should_enable_akri_sse_connector = true

namespaced_devices = [
  {
    name    = "analytics-camera"
    enabled = true
    endpoints = {
      outbound = { assigned = {} }
      inbound = {
        "analytics-camera-endpoint" = {
          endpoint_type = "Microsoft.SSEHttp" // the older name
          address       = "http://10.0.0.11:8080/camera-events"
          version       = "1.1"
          additionalConfiguration = <<-JSON
            {"idleTimeoutSeconds": 30,
             "units": {"flowRate": "kg/h"},
             "vendorThing": 1}
          JSON
          authentication = { method = "Anonymous" }
        }
      }
    }
  },
  {
    name = "status-unit"
    endpoints = {
      inbound = {
        events = {
          endpoint_type  = "Microsoft.Sse"
          address        = "https://10.0.0.12:8443/events"
          authentication = {
            method = "UsernamePassword"
            usernamePasswordCredentials = {
              usernameSecretName = "unit-user"
              passwordSecretName = "unit-password"
            }
          }
          trustSettings = { trustList = "plant-cas" }
        }
        media = { endpoint_type = "Microsoft.Media", address = "rtsp://10.0.0.12/x" }
      }
    }
  },
]

/* What becomes of their events. */
namespaced_assets = [
  {
    name         = "analytics-camera-01"
    display_name = "Tank farm camera"
    device_ref   = { device_name = "analytics-camera", endpoint_name = "analytics-camera-endpoint" }
    manufacturer = "Ada & Co"
    attributes   = { line = "7", "floor" : "ground" }
    default_events_configuration = "{\"publishingInterval\":1000,\"samplingInterval\":500,\"queueSize\":10}"
    event_groups = [{
      name = "sse-events"
      default_destinations = [{ target = "Mqtt", configuration = { topic = "events/site/{asset}/{event}" } }]
      events = [
        { name = "heartbeat", data_source = "HEARTBEAT" },
        {
          name        = "alert-dlqc"
          data_source = "ALERT_DLQC"
          destinations = [{
            target = "Mqtt"
            configuration = { topic = "events/site/analytics-camera-01/alert-dlqc", retain = "Never", qos = "Qos1" }
          }]
        },
        { name = "stored", event_notifier = "ALERT", destinations = [{ target = "Storage", configuration = {} }] },
      ]
    }]
    datasets = [{ name = "polled" }]
  },
]
